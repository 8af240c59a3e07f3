package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The map tells of every class of data that the hub keeps back, and of no other. */
class ProtectedClassesOfTheMapTest {

    @Test
    void areThoseThatTheHubKeepsBack() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProtectedData.class));
        var kept = scanner.findCandidateComponents(ProtectedData.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .map(type -> ((ProtectedData) BeanUtils.instantiateClass(type)).dataClass())
                .toList();

        assertThat(kept).isNotEmpty();
        assertThat(List.of(
                        ResourceBundle.getBundle("map").getString("protected").split(",")))
                .containsExactlyInAnyOrderElementsOf(kept);
    }
}
