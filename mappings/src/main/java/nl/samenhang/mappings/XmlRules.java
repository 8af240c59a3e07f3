package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.SaxonApiUncheckedException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import nl.samenhang.profiles.Text;

/** The assertions of {@code rules.yaml}: for every node of a context a test must hold. */
final class XmlRules {
    private record Rule(String id, String code, String context, String test, String missing, Text text) {
        static Rule of(JsonNode yaml, String test, String missing, String context) {
            return new Rule(
                    yaml.path("id").asText(),
                    yaml.path("code").asText(),
                    context,
                    test,
                    missing,
                    FormatFolder.text(yaml));
        }

        /** Gives the number, then each node where this rule does not hold. */
        String broken(int number) {
            return "(%s) ! (if (%s) then () else (%d, .))".formatted(context, test, number);
        }
    }

    private static final QName CONTENT = new QName("content");

    private final List<Rule> rules = new ArrayList<>();
    private final XPathExecutable broken;

    /** All rules are one expression: to load one for each rule costs more than to evaluate it. */
    private XmlRules(List<JsonNode> files) {
        files.forEach(file -> file.forEach(yaml -> rules.addAll(read(yaml))));
        XPathCompiler compiler = XsltMapping.PROCESSOR.newXPathCompiler();
        compiler.declareVariable(CONTENT);
        UsualPrefixes.BY_NAMESPACE.forEach((namespace, prefix) -> compiler.declareNamespace(prefix, namespace));
        for (Rule rule : rules) {
            compiled(compiler, rule.id(), rule.broken(0));
        }
        this.broken = compiled(
                compiler,
                "of all",
                IntStream.range(0, rules.size())
                        .mapToObj(number -> rules.get(number).broken(number))
                        .collect(Collectors.joining(",\n", "(", ")")));
    }

    static XmlRules compile(List<JsonNode> files) {
        return new XmlRules(files);
    }

    /**
     * A rule has a {@code test}, a list {@code required} of children that must be there, or the list of all
     * {@code known} elements of a message.
     */
    private static List<Rule> read(JsonNode yaml) {
        List<Rule> read = new ArrayList<>();
        for (JsonNode name : yaml.path("required")) {
            String test = "exists(" + name.asText() + ")";
            read.add(Rule.of(
                    yaml, test, "/" + name.asText(), yaml.path("context").asText()));
        }
        if (yaml.has("test")) {
            read.add(Rule.of(
                    yaml, yaml.path("test").asText(), "", yaml.path("context").asText()));
        }
        if (yaml.has("known")) {
            read.add(Rule.of(yaml, "false()", "", unknown(yaml.path("known"))));
        }
        return read;
    }

    /** The elements with a name that is not listed; names are looked up, because each element is asked. */
    private static String unknown(JsonNode known) {
        List<String> names = new ArrayList<>();
        known.forEach(name -> names.add("'" + name.asText() + "': 1"));
        return "let $known := map{" + String.join(", ", names) + "} return //*[empty($known(local-name()))]";
    }

    private static XPathExecutable compiled(XPathCompiler compiler, String id, String expression) {
        try {
            return compiler.compile(expression);
        } catch (SaxonApiException e) {
            throw new IllegalStateException("rule " + id + " cannot be compiled: " + e.getMessage(), e);
        }
    }

    /** Gathers every broken rule, not only the first. */
    void check(XdmNode document, Call call) throws SaxonApiException {
        check(document, XdmEmptySequence.getInstance(), call);
    }

    /** As {@link #check(XdmNode, Call)}, for an envelope: rules know the message in it as {@code $content}. */
    void check(XdmNode document, XdmValue content, Call call) throws SaxonApiException {
        XPathSelector selector = broken.load();
        selector.setVariable(CONTENT, content);
        selector.setContextItem(document);
        Rule rule = null;
        try {
            for (XdmItem item : selector) {
                if (item instanceof XdmNode node) {
                    call.problem(rule.code(), rule.id(), node, rule.missing(), rule.text());
                } else {
                    rule = rules.get((int) ((XdmAtomicValue) item).getLongValue());
                }
            }
        } catch (SaxonApiUncheckedException e) {
            throw new SaxonApiException(e);
        }
    }
}
