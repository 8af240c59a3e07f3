package nl.samenhang.hub.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the pages out of the jar of the profiles. */
@Configuration(proxyBeanMethods = false)
class VocabularyPages implements WebMvcConfigurer {

    private static final String PATH = "/vocabulary/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/vocabulary", PATH);
        registry.addViewController(PATH).setViewName("forward:" + PATH + "index.html");
    }

    /** Every file in the jar has the same date, so a reader's copy is compared by content. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "**")
                .addResourceLocations("classpath:" + PATH)
                .setUseLastModified(false)
                .setEtagGenerator(VocabularyPages::digest)
                .setCacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic());
    }

    private static String digest(Resource file) {
        try (var bytes = file.getInputStream()) {
            return DigestUtils.md5DigestAsHex(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
