// What a programmer writes in half an hour: the graph as sigma draws it with nothing set.
import { Graph } from "graphology";
import { Sigma } from "sigma";

const response = await fetch("graph.json");
const graph = Graph.from(await response.json());
const sigma = new Sigma(graph, document.getElementById("graph"));
sigma.once("afterRender", () => document.documentElement.setAttribute("data-drawn", "true"));
sigma.refresh();
