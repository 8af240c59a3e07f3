package nl.samenhang.hub.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.hub.map.Arrow.Verdict;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where everything goes: the Eclipse Layout Kernel (layered algorithm) makes the columns, and orders and routes so that
 * few lines cross.
 *
 * @param boxes the place of each
 * @param arrows the corners of each, from its begin to its end
 * @param junctions where lines part
 */
record Layout(
        Map<Box, Area> boxes, Map<Arrow, List<Point>> arrows, List<Junction> junctions, double width, double height) {

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /** A place on the sheet. */
    record Point(double x, double y) {}

    /** The place of a box. */
    record Area(Point corner, double width, double height) {

        private static Area of(ElkNode node) {
            return new Area(new Point(node.getX(), node.getY()), node.getWidth(), node.getHeight());
        }
    }

    /** Where lines part, and what they mean. */
    record Junction(Point place, Verdict verdict) {}

    /** Keeps the order of the maps, so that the same release gives the same picture. */
    Layout {
        boxes = Collections.unmodifiableMap(boxes);
        arrows = Collections.unmodifiableMap(arrows);
    }

    /**
     * A place for everything on the sheet.
     *
     * @param head what is kept free above
     * @param margin what is kept free at the other sides
     */
    static Layout of(Sheet sheet, double head, double margin) {
        var graph = graph();
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(head, margin, margin, margin));
        var nodes = new LinkedHashMap<Box, ElkNode>();
        sheet.boxes().forEach(box -> nodes.put(box, node(box, sheet.width(box.column()), graph)));
        var ports = new HashMap<Object, ElkPort>();
        var edges = new LinkedHashMap<Arrow, ElkEdge>();
        for (var arrow : sheet.arrows()) {
            var port = ports.computeIfAbsent(trunk(arrow), key -> ElkGraphUtil.createPort(nodes.get(arrow.from())));
            edges.put(arrow, ElkGraphUtil.createSimpleEdge(port, nodes.get(arrow.to())));
        }
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        return placed(nodes, edges, graph);
    }

    /** Lines from one box that mean the same share a trunk: then fifty of them can still be followed. */
    private static Object trunk(Arrow arrow) {
        return List.of(arrow.from(), arrow.verdict(), arrow.copy());
    }

    private static Layout placed(Map<Box, ElkNode> nodes, Map<Arrow, ElkEdge> edges, ElkNode graph) {
        var boxes = new LinkedHashMap<Box, Area>();
        nodes.forEach((box, node) -> boxes.put(box, Area.of(node)));
        var arrows = new LinkedHashMap<Arrow, List<Point>>();
        edges.forEach((arrow, edge) -> arrows.put(arrow, corners(edge)));
        var junctions = edges.entrySet().stream()
                .flatMap(entry -> entry.getValue().getProperty(LayeredOptions.JUNCTION_POINTS).stream()
                        .map(point -> new Junction(
                                new Point(point.x, point.y), entry.getKey().verdict())))
                .distinct()
                .toList();
        return new Layout(boxes, arrows, junctions, graph.getWidth(), graph.getHeight());
    }

    private static ElkNode graph() {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        // costs a moment, and keeps what belongs together near each other
        graph.setProperty(LayeredOptions.THOROUGHNESS, 60);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 11.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 22.0);
        return graph;
    }

    private static ElkNode node(Box box, double width, ElkNode graph) {
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, box.height());
        return node;
    }

    private static List<Point> corners(ElkEdge edge) {
        var corners = new ArrayList<Point>();
        for (var section : edge.getSections()) {
            corners.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> corners.add(new Point(bend.getX(), bend.getY())));
            corners.add(new Point(section.getEndX(), section.getEndY()));
        }
        return corners;
    }
}
