//! The call graph's strongly connected components, callees first.

use crate::model::BodyRef;
use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Components in an order in which callees come before callers; members sorted. `callees` must be
/// the same for the same workspace, then so is the result.
pub fn components(callees: &BTreeMap<BodyRef, Vec<BodyRef>>) -> Vec<Vec<BodyRef>> {
    let mut graph: DiGraph<BodyRef, ()> = DiGraph::with_capacity(callees.len(), callees.len());
    let nodes: FxHashMap<BodyRef, _> = callees.keys().map(|b| (*b, graph.add_node(*b))).collect();
    for (caller, list) in callees {
        for callee in list {
            if let (Some(a), Some(b)) = (nodes.get(caller), nodes.get(callee)) {
                graph.add_edge(*a, *b, ());
            }
        }
    }
    let mut out: Vec<Vec<BodyRef>> = tarjan_scc(&graph)
        .into_iter()
        .map(|component| component.into_iter().filter_map(|n| graph.node_weight(n).copied()).collect())
        .collect();
    out.iter_mut().for_each(|c: &mut Vec<BodyRef>| c.sort_unstable());
    out
}
