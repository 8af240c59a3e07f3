package nl.samenhang.hub.operate;

import io.swagger.v3.oas.annotations.Operation;
import nl.samenhang.hub.keys.KeyRotation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The master keys of stored payloads: how they stand, never what they are. */
@RestController
@RequestMapping("/v1/keys")
final class KeysController {

    private final KeyRotation rotation;

    KeysController(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @GetMapping
    @Operation(summary = "Which master key wraps, since when, and how far the last rotation has come")
    KeyRotation.State state() {
        return rotation.state();
    }

    @PostMapping("/rotation")
    @Operation(
            summary = "Put a new master key in the place of the present one",
            description = "It wraps at once, while messages flow. Data keys are wrapped anew in the background; the old"
                    + " master key goes when it wraps nothing any more and no backup needs it.")
    KeyRotation.State rotate() {
        return rotation.rotate();
    }
}
