package nl.samenhang.profiles.site;

import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates beside this class; whatever a definition says is escaped. */
final class Templates {

    private final TemplateEngine engine = new TemplateEngine();

    Templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        files.setPrefix("nl/samenhang/profiles/site/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
    }

    String fill(Page page) {
        Context context = new Context(Locale.ROOT, page.content());
        context.setVariable("title", page.title());
        context.setVariable("root", page.root());
        return engine.process(page.template(), context).replace("\r\n", "\n");
    }
}
