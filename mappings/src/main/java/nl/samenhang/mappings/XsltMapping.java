package nl.samenhang.mappings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ErrorReporter;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;

/** One compiled stylesheet. It sees what it is given and nothing else: no file, no network. */
final class XsltMapping {
    static final Processor PROCESSOR = processor();
    private static final String SHARED = "../shared/";

    private final XsltExecutable executable;

    private XsltMapping(XsltExecutable executable) {
        this.executable = executable;
    }

    private static Processor processor() {
        Processor processor = new Processor(new QuickExpressions());
        processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        processor.setConfigurationProperty(Feature.XSLT_ENABLE_ASSERTIONS, true);
        processor.getUnderlyingConfiguration().setResourceResolver(request -> {
            throw new XPathException("a mapping may not reach files or network");
        });
        processor.getUnderlyingConfiguration().setUnparsedTextURIResolver((uri, encoding, config) -> {
            throw new XPathException("a mapping may not reach files or network");
        });
        // what goes wrong in a run is told by its exception; Saxon makes a reporter for every run and every rule
        ErrorReporter silent = error -> {};
        processor.getUnderlyingConfiguration().setErrorReporterFactory(config -> silent);
        MappingFunctions.register(processor);
        return processor;
    }

    /**
     * Compiles a stylesheet of a folder; it may include {@code ../shared/<name>} and its own neighbours, nothing else.
     */
    static XsltMapping compile(String formatId, Resources files, String name) {
        XsltCompiler compiler = PROCESSOR.newXsltCompiler();
        List<String> faults = new ArrayList<>();
        compiler.setErrorReporter(fault ->
                faults.add(fault.getMessage() + " (" + fault.getLocation().getSystemId() + ", line "
                        + fault.getLocation().getLineNumber() + ")"));
        compiler.setURIResolver((href, base) -> source(files, href));
        try {
            return new XsltMapping(compiler.compile(source(files, name)));
        } catch (SaxonApiException | TransformerException e) {
            throw new IllegalStateException(
                    "format " + formatId + ": cannot compile " + name + ": " + e.getMessage() + " " + faults, e);
        }
    }

    private static Source source(Resources files, String href) throws TransformerException {
        boolean shared = href.startsWith(SHARED);
        String name = shared ? href.substring(SHARED.length()) : href;
        if (name.contains("/") || name.contains(":")) {
            throw new TransformerException("a mapping may not include " + href);
        }
        Resources from = shared ? files.shared() : files;
        try {
            return new StreamSource(new ByteArrayInputStream(from.bytes(name)), (shared ? "shared/" : "") + name);
        } catch (IOException e) {
            throw new TransformerException("no such file: " + href, e);
        }
    }

    /** A run of the stylesheet with these parameters, its functions bound to the call. */
    Xslt30Transformer run(Call call, Map<String, Object> parameters) throws SaxonApiException {
        Xslt30Transformer transformer = executable.load30();
        // its own report would quote the message on standard error; what went wrong is told by the exception
        transformer.setErrorReporter(error -> {});
        Map<QName, XdmValue> values = new HashMap<>();
        parameters.forEach((name, value) -> values.put(new QName(name), wrap(value)));
        MappingFunctions.attach(values, call);
        transformer.setStylesheetParameters(values);
        return transformer;
    }

    private static XdmValue wrap(Object value) {
        return value instanceof XdmValue xdm ? xdm : new XdmAtomicValue(value == null ? "" : value.toString());
    }
}
