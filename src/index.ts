// The library's public API. Everything else may change without notice.
export {
  type BatchEvents,
  type BatchOptions,
  type BatchOutcome,
  buildAll,
  type DeckOutcome,
} from './batch/batch.js';
export { checkWithin, compareWithin } from './check/bounded.js';
export { type Comparison, checkOutline, type NamedDocument } from './check/check-outline.js';
export {
  compareDocuments,
  type Difference,
  type DocumentsCompared,
  type OnlyIn,
} from './check/compare-documents.js';
export { type Traced, type TracedSlide, traceDeck } from './check/deck/trace.js';
export type { Finding, PassagePlace } from './check/rule-context.js';
export { type ComposeOptions, compose } from './compose/compose.js';
export type { Deck, Layout, Line, Slide } from './deck/model.js';
export { type Diagnostic, describe, hasErrors, type Place, type Result } from './diagnostics/diagnostic.js';
export { formatDiagnostic } from './diagnostics/print.js';
export {
  createEngine,
  type Engine,
  type EngineCache,
  type EngineLimits,
  type EngineOptions,
  type GivenImages,
  type OpenOptions,
} from './engine/engine.js';
export type { OnProgress, Progress } from './engine/progress.js';
export type { Report, SlideReport } from './engine/report.js';
export type {
  Edited,
  Session,
  SessionSlide,
  SlidePreview,
} from './engine/session.js';
export type { SessionExport, SessionExportOptions, SessionFile } from './engine/session-export.js';
export type { SessionLook } from './engine/state.js';
export { type ExportOptions, FORMATS, type Format } from './export/exporter.js';
export { importWithin as importDocument, readWithin as readDocument } from './import/bounded.js';
export type { Imported, ImportOptions, ImportProgress } from './import/index.js';
export type { SourceDocument } from './import/model.js';
export { slipsOfDocument } from './import/report/slips.js';
export { type LoadedOutline, loadOutline, parseOutline } from './outline/load.js';
export type { Operation } from './outline/operations.js';
export type { Block, Outline, Section, Source } from './outline/schema.js';
export type { EditValue } from './outline/splices.js';
export { slipsOfOutline } from './slips/outline.js';
export { loadTheme } from './theme/load.js';
export type { Mode, Theme } from './theme/model.js';
export { listProvinces } from './theme/provinces.js';
