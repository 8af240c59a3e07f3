package nl.samenhang.mappings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import net.sf.saxon.trans.XPathException;
import nl.samenhang.profiles.Text;

/** What one translation gathers while it runs: problems on the way in, losses on the way out. */
final class Call {
    private final FormatData data;
    private final String messageId;
    private final NativePath paths = new NativePath();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<String, String> uuids = new HashMap<>();
    private final Set<Loss> losses = new LinkedHashSet<>();
    private int parts = 1;
    private Text refusal;

    Call(FormatData data, String messageId) {
        this.data = data;
        this.messageId = messageId;
    }

    /** The target of a native code; a code outside the list is a problem and gives null. */
    String translate(String list, String value, XdmNode node) {
        String target = data.lists().target(list, value);
        if (target == null) {
            problem("code-invalid", list, node, "", unknownCode(list));
        }
        return target;
    }

    private static Text unknownCode(String list) {
        return new Text(
                "Deze code staat niet in de lijst " + list + "; gebruik een waarde uit de standaard.",
                "This code is not in the list " + list + "; use a value of the standard.");
    }

    String lookUp(String list, String value) {
        return data.lists().target(list, value);
    }

    String back(String list, String code) {
        return data.lists().source(list, code);
    }

    /** A problem at a node, or at the child {@code missing} (with its slash) that the node should have. */
    void problem(String code, String rule, XdmNode node, String missing, Text text) {
        if (problems.size() >= Problem.MOST_TOLD) {
            return;
        }
        String path = paths.to(node.getUnderlyingNode()) + missing;
        problems.add(new Problem(code, rule, path, node.getLineNumber(), node.getColumnNumber(), text)
                .of(missing.isEmpty() && isLeaf(node) ? ValueClass.of(node.getStringValue()) : "nothing"));
    }

    private static boolean isLeaf(XdmNode node) {
        return node.select(Steps.child(Predicates.isElement())).findAny().isEmpty();
    }

    void lost(String path, String reason) {
        losses.add(new Loss(path, data.dropped().reason(reason)));
    }

    /** Says that this message takes several on the other side; the mapping runs once for each. */
    void split(int count) {
        parts = Math.max(1, count);
    }

    int parts() {
        return parts;
    }

    /** Says why this message cannot be written at all, and ends the run. */
    XPathException refuse(String reason) {
        refusal = data.dropped().reason(reason);
        return new XPathException("refused by the mapping: " + reason);
    }

    /** Why the mapping refused, or null when it did not. */
    Text refusal() {
        return refusal;
    }

    /** The same name in the same message always gives the same id, so that a repeat gives the same resources. */
    String uuid(String name) {
        return uuids.computeIfAbsent(
                name, part -> UUID.nameUUIDFromBytes((messageId + "/" + part).getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    boolean isBroken() {
        return !problems.isEmpty();
    }

    /** Refuses a broken message; what was made of it tells where in the canonical message a problem would stand. */
    void refuseIfBroken(UnaryOperator<String> fhirPathOf) {
        if (isBroken()) {
            throw new Unmappable(problems.stream()
                    .map(problem -> problem.at(fhirPathOf.apply(problem.nativePath())))
                    .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                    .toList());
        }
    }

    List<Loss> losses() {
        return new ArrayList<>(losses);
    }
}
