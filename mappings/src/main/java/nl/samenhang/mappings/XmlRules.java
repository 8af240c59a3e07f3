package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import nl.samenhang.profiles.Text;

/** The assertions of {@code rules.yaml}: for every node of a context a test must hold. */
final class XmlRules {
    private record Rule(
            String id, String code, XPathExecutable context, XPathExecutable test, String missing, Text text) {}

    private final List<Rule> rules = new ArrayList<>();

    static XmlRules compile(List<JsonNode> files) {
        XmlRules compiled = new XmlRules();
        XPathCompiler compiler = XsltMapping.PROCESSOR.newXPathCompiler();
        compiler.setCaching(true);
        UsualPrefixes.BY_NAMESPACE.forEach((namespace, prefix) -> compiler.declareNamespace(prefix, namespace));
        for (JsonNode file : files) {
            file.forEach(rule -> compiled.rules.addAll(read(compiler, rule)));
        }
        return compiled;
    }

    /** A rule has a {@code test}, or a list {@code required} of children that must be there. */
    private static List<Rule> read(XPathCompiler compiler, JsonNode yaml) {
        String id = yaml.path("id").asText();
        List<Rule> rules = new ArrayList<>();
        try {
            XPathExecutable context = compiler.compile(yaml.path("context").asText());
            for (JsonNode name : yaml.path("required")) {
                String missing = name.asText();
                rules.add(rule(yaml, id, context, compiler.compile("exists(" + missing + ")"), "/" + missing));
            }
            if (yaml.has("test")) {
                rules.add(rule(
                        yaml, id, context, compiler.compile(yaml.path("test").asText()), ""));
            }
            return rules;
        } catch (SaxonApiException e) {
            throw new IllegalStateException("rule " + id + " cannot be compiled: " + e.getMessage(), e);
        }
    }

    private static Rule rule(JsonNode yaml, String id, XPathExecutable context, XPathExecutable test, String missing) {
        return new Rule(id, yaml.path("code").asText(), context, test, missing, FormatFolder.text(yaml));
    }

    /** Gathers every broken rule, not only the first. */
    void check(XdmNode document, Call call) throws SaxonApiException {
        for (Rule rule : rules) {
            XPathSelector context = rule.context().load();
            context.setContextItem(document);
            XPathSelector test = null;
            for (XdmItem item : context) {
                test = test == null ? rule.test().load() : test;
                test.setContextItem(item);
                if (!test.effectiveBooleanValue()) {
                    call.problem(rule.code(), rule.id(), (XdmNode) item, rule.missing(), rule.text());
                }
            }
        }
    }
}
