import type { IncomingMessage, ServerResponse } from "node:http";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** The figures of one process for Prometheus: counts and times, never whose or about what. */
export type Metrics = {
  registry: Registry;
  answered(request: IncomingMessage, response: ServerResponse, seconds: number): void;
  asked(): void;
  /** A figure that is looked up whenever somebody fetches the figures. */
  watch(name: string, help: string, now: () => number): void;
};

/** From a read that nobody notices to a wait that somebody gives up. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Makes the figures that every process has; `areas` are the names that may stand after `/api/` in a label. */
export function createMetrics(areas: ReadonlySet<string>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Histogram({
    name: "parvis_http_request_duration_seconds",
    help: "How long requests took, by area of the API, method and status.",
    labelNames: ["area", "method", "status"],
    buckets: SECONDS,
    registers: [registry],
  });
  const statements = new Counter({
    name: "parvis_database_statements_total",
    help: "Statements sent to the database while people were served.",
    registers: [registry],
  });
  return {
    registry,
    answered: ({ url, method = "" }, { statusCode: status }, seconds) =>
      answers.observe({ area: areaOf(url, areas), method, status }, seconds),
    asked: () => statements.inc(),
    watch: (name, help, now) => void new Gauge({ name, help, registers: [registry], collect: gaugeSetter(now) }),
  };
}

const gaugeSetter = (now: () => number) =>
  function (this: Gauge) {
    this.set(now());
  };

/** An area that the product has, or nothing more exact: an address may hold ids, and callers make addresses up. */
function areaOf(url: string | undefined, areas: ReadonlySet<string>): string {
  const [, api, area = ""] = (url ?? "").split(/[/?]/);
  if (api !== "api") return "web";
  return areas.has(area) ? area : "other";
}
