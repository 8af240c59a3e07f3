package nl.samenhang.mappings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.sf.saxon.s9api.XdmNode;
import nl.samenhang.profiles.Text;

/** What one translation gathers while it runs: problems on the way in, losses on the way out. */
final class Call {
    private final FormatData data;
    private final String messageId;
    private final NativePath paths = new NativePath();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Loss> losses = new LinkedHashSet<>();

    Call(FormatData data, String messageId) {
        this.data = data;
        this.messageId = messageId;
    }

    /** The target of a native code; a code outside the list is a problem and gives null. */
    String translate(String list, String value, XdmNode node) {
        String target = data.lists().target(list, value);
        if (target == null) {
            problem("code-invalid", list, node, "", data.reasons().unknownCode(list));
        }
        return target;
    }

    String lookUp(String list, String value) {
        return data.lists().target(list, value);
    }

    String back(String list, String code) {
        return data.lists().source(list, code);
    }

    /** A problem at a node, or at the child {@code missing} (with its slash) that the node should have. */
    void problem(String code, String rule, XdmNode node, String missing, Text text) {
        String path = paths.to(node.getUnderlyingNode()) + missing;
        problems.add(new Problem(code, rule, path, node.getLineNumber(), node.getColumnNumber(), text));
    }

    void lost(String path, String reason) {
        losses.add(new Loss(path, data.reasons().loss(reason)));
    }

    /** The same name in the same message always gives the same id, so that a repeat gives the same resources. */
    String uuid(String name) {
        return UUID.nameUUIDFromBytes((messageId + "/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    void refuseIfBroken() {
        if (!problems.isEmpty()) {
            throw new Unmappable(problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                    .toList());
        }
    }

    List<Loss> losses() {
        return new ArrayList<>(losses);
    }
}
