package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import nl.samenhang.profiles.Text;

/** The assertions of {@code rules.yaml}: for every node of a context a test must hold. */
final class XmlRules {
    private record Rule(
            String id, String code, XPathExecutable context, XPathExecutable test, String missing, Text text) {}

    private static final QName CONTENT = new QName("content");

    private final List<Rule> rules = new ArrayList<>();

    static XmlRules compile(List<JsonNode> files) {
        XmlRules compiled = new XmlRules();
        XPathCompiler compiler = XsltMapping.PROCESSOR.newXPathCompiler();
        compiler.setCaching(true);
        compiler.declareVariable(CONTENT);
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
        check(document, XdmEmptySequence.getInstance(), call);
    }

    /** As {@link #check(XdmNode, Call)}, for an envelope: rules know the message in it as {@code $content}. */
    void check(XdmNode document, XdmValue content, Call call) throws SaxonApiException {
        for (Rule rule : rules) {
            XPathSelector context = loaded(rule.context(), content);
            context.setContextItem(document);
            XPathSelector test = null;
            for (XdmItem item : context) {
                test = test == null ? loaded(rule.test(), content) : test;
                test.setContextItem(item);
                if (!test.effectiveBooleanValue()) {
                    call.problem(rule.code(), rule.id(), (XdmNode) item, rule.missing(), rule.text());
                }
            }
        }
    }

    private static XPathSelector loaded(XPathExecutable executable, XdmValue content) throws SaxonApiException {
        XPathSelector selector = executable.load();
        selector.setVariable(CONTENT, content);
        return selector;
    }
}
