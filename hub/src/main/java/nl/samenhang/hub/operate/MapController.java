package nl.samenhang.hub.operate;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import nl.samenhang.hub.map.MapPicture;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.release.Releases;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows who sends what to whom by the release in force. */
@RestController
final class MapController {

    /** Reads the vocabulary, so it is made when somebody asks for it. */
    private final SingletonSupplier<MapPicture> picture = SingletonSupplier.of(MapPicture::new);

    private final Releases releases;
    private final Clock clock;

    MapController(Releases releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    @GetMapping(path = "/map", produces = "image/svg+xml")
    @Operation(summary = "Who sends what to whom today, as SVG")
    byte[] map() {
        return picture.obtain().of(releases.inForce(), DutchDays.of(clock.instant()));
    }
}
