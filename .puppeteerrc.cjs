// The browser comes from the machine or from @sparticuz/chromium (docs/decisions): installing downloads nothing.
module.exports = { skipDownload: true };
