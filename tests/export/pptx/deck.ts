// Builds an outline with every kind of block into a PowerPoint file, once for all tests that open it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import sharp from 'sharp';
import type { Deck } from '../../../src/deck/model.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { BuiltDeck } from '../../../src/engine/build.js';
import { DeckTab } from '../../../src/engine/deck-tab.js';
import { prepare } from '../../../src/engine/prepare.js';
import { loadOutline } from '../../../src/outline/load.js';
import { builtIn } from '../../built-deck.js';
import { bundledBrowser } from '../../render/fixture.js';

const OUTLINE = `
title: Kỷ niệm 80 năm Ngày Khởi nghĩa Bắc Sơn
subtitle: 27/9/1940 – 27/9/2020
lang: vi
province: lang-son
issuer: Ban Tuyên giáo Tỉnh ủy Lạng Sơn
sources: [{id: ls, text: "Lịch sử Đảng bộ tỉnh Lạng Sơn, tr. 65", link: "https://example.org/ls"}]
sections:
  - heading: Bối cảnh & diễn biến
    number: I
    lead: Ba mũi tiến công đồn Mỏ Nhài.
    notes: Xin mời các đồng chí xem lại bối cảnh.
    blocks:
      - title: Đặc điểm
        points: ["**Một là, về thời cơ:** nắm vững thời cơ cách mạng.", {text: Lực lượng, points: [Đội du kích, Nhân dân các xã]}]
        source: ls
      - title: Từ đêm họp đến giờ nổ súng
        timeline: [{when: 27/9/1940, what: Nổ súng khởi nghĩa}, {when: 28/9/1940, what: "Chiếm đồn Mỏ Nhài năm 1940[^ls]"}, {when: 14/10/1940, what: Lập đội du kích}]
      - title: Lực lượng ban đầu
        figures: [{value: hơn 600, unit: người, label: tham gia đánh đồn}, {value: "20", unit: súng trường, label: thu được}, {value: "48,5", unit: triệu đồng, label: thu nhập bình quân, change: "tăng 1,6 lần"}]
      - title: Ban chỉ huy
        people: [{name: Hoàng Văn Hán, role: Chỉ huy trưởng}, {name: Dương Công Bình, role: Ủy viên}]
      - title: Năm bước
        steps: [Lập ban chỉ huy, {title: Tập hợp lực lượng, text: Từ các xã trong vùng}]
      - title: Ba hướng
        table: {header: [Hướng, Số người, Kết quả], rows: [[Mỏ Nhài, "200", Chiếm đồn], [Bình Gia, "120", Rút lui]], caption: Số liệu theo hồi ký}
      - quote: {text: Khởi nghĩa Bắc Sơn là tiếng súng báo hiệu., by: Lời nhận định}
  - heading: Kết quả
    number: II
    blocks:
      - title: Đảng viên
        chart: {kind: bar, unit: đảng viên, labels: ["1997", "2023"], series: [{name: Đảng viên, values: ["11.102", "36.808"]}]}
      - title: Hai chỉ tiêu
        chart: {kind: line, labels: ["2018", "2019", "2020"], series: [{name: Thu, values: ["1,5", "2", "3"]}, {name: Chi, values: ["1", "1,2", "1,4"]}]}
      - title: Cơ cấu
        chart: {kind: share, labels: [Nông nghiệp, Dịch vụ], series: [{name: Cơ cấu, values: ["40", "60"]}]}
      - title: Xưa và nay
        compare: {columns: ["1940", "2020"], rows: [{values: [Đường mòn, Đường nhựa]}, {values: [Đèn dầu, Điện lưới]}]}
      - title: Đồn xưa
        image: {src: don.png, alt: Đồn Mỏ Nhài nhìn từ phía nam, caption: Di tích hôm nay}
      - title: Bảy ngành
        chart: {kind: share, unit: "%", labels: [Trồng trọt, Chăn nuôi, Chế biến, Xây dựng, Thương mại, Du lịch, Vận tải], series: [{name: Cơ cấu, values: ["30", "20", "15", "14", "12", "6", "3"]}]}
      - title: Lãi và lỗ
        chart: {kind: bar, unit: tỷ đồng, labels: [Xã A, Xã B, Xã C], series: [{name: Lãi, values: ["-12", "28", "-7"]}]}
      - title: Hai mươi năm
        chart: {kind: line, unit: tấn, labels: [Năm 2004, Năm 2005, Năm 2006, Năm 2007, Năm 2008, Năm 2009, Năm 2010, Năm 2011, Năm 2012, Năm 2013, Năm 2014, Năm 2015, Năm 2016, Năm 2017, Năm 2018, Năm 2019, Năm 2020, Năm 2021, Năm 2022, Năm 2023], series: [{name: Lúa, values: ["10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29"]}, {name: Ngô, values: ["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24"]}]}
      - title: Những bài học lớn của cuộc khởi nghĩa Bắc Sơn còn nguyên giá trị cho đến hôm nay
        points: [Dựa vào dân, {text: Giữ vững thế chủ động, points: [Ở cơ sở, Ở từng xã]}]
      - text: Nhân dân các dân tộc Bắc Sơn một lòng theo Đảng.
      - slogans: [Tinh thần khởi nghĩa Bắc Sơn bất diệt!, Toàn Đảng toàn dân đoàn kết!, "**Quyết tâm** hoàn thành nhiệm kỳ 2025 – 2030!"]
    sections:
      - heading: Bài học về công tác dân vận
        number: "1"
        blocks:
          - title: Dựa vào dân
            steps: [Đi từng ngõ, Gõ từng nhà]
`;

export interface Opened {
  built: BuiltDeck;
  deck: Deck;
  data: Uint8Array;
  diagnostics: Diagnostic[];
  /** Parts of the package by path: XML as text, the rest as bytes. */
  parts: Map<string, string>;
  binaries: Map<string, Uint8Array>;
}

export async function openPptx(times = 1): Promise<Opened[]> {
  const dir = await mkdtemp(join(tmpdir(), 'decuong-pptx-'));
  const browser = await bundledBrowser();
  try {
    await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a9' } })
      .png()
      .toFile(join(dir, 'don.png'));
    await writeFile(join(dir, 'de-cuong.yaml'), OUTLINE);
    const loaded = await loadOutline(join(dir, 'de-cuong.yaml'));
    if (!loaded.value) throw new Error(JSON.stringify(loaded.diagnostics));
    const outline = loaded.value;
    const exports = { scale: 1, pdfNotes: false, handout: 3, handoutPrint: 'colour' } as const;
    const options = { base: dir, mode: 'light', formats: ['pptx'], exports } as const;
    const opened: Opened[] = [];
    for (let i = 0; i < times; i++)
      opened.push(await open(await builtIn(await prepare(outline), options, browser, new DeckTab())));
    return opened;
  } finally {
    await browser.close();
    await rm(dir, { recursive: true, force: true });
  }
}

async function open({ value, diagnostics }: Awaited<ReturnType<typeof builtIn>>): Promise<Opened> {
  const data = value?.formats[0]?.files[0]?.data;
  if (!value || !(data instanceof Uint8Array)) throw new Error(JSON.stringify(diagnostics));
  const zip = await JSZip.loadAsync(data);
  const parts = new Map<string, string>();
  const binaries = new Map<string, Uint8Array>();
  for (const [path, entry] of Object.entries(zip.files)) {
    if (/\.(xml|rels)$/.test(path)) parts.set(path, await entry.async('string'));
    else binaries.set(path, await entry.async('uint8array'));
  }
  return { built: value, deck: value.deck, data, diagnostics, parts, binaries };
}
