/** A weighted graph on the vertices 0 to n-1: edge k joins `from[k]` and `to[k]`. Weights are whole numbers. */
export interface Edges {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** Each edge as two arcs, grouped by the vertex that they leave. Weights are doubled so that half of a slack is whole. */
export interface Graph {
  readonly n: number;
  readonly start: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly twice: Float64Array;
}

/** Leaves out loops and edges that are worth nothing: no best matching needs them. */
export function graphOf(n: number, edges: Edges): Graph {
  const start = new Int32Array(n + 1);
  const counts = (k: number) => edges.from[k] !== edges.to[k] && edges.weight[k]! > 0;
  for (let k = 0; k < edges.from.length; k++) {
    if (!counts(k)) continue;
    start[edges.from[k]! + 1]!++;
    start[edges.to[k]! + 1]!++;
  }
  for (let v = 0; v < n; v++) start[v + 1]! += start[v]!;
  const arcs = start[n]!;
  const [source, target, twice] = [new Int32Array(arcs), new Int32Array(arcs), new Float64Array(arcs)];
  const free = start.slice(0, n);
  const put = (v: number, w: number, weight: number) => {
    const arc = free[v]!++;
    source[arc] = v;
    target[arc] = w;
    twice[arc] = 2 * weight;
  };
  for (let k = 0; k < edges.from.length; k++) {
    if (!counts(k)) continue;
    put(edges.from[k]!, edges.to[k]!, edges.weight[k]!);
    put(edges.to[k]!, edges.from[k]!, edges.weight[k]!);
  }
  return { n, start, source, target, twice };
}
