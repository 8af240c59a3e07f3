package nl.samenhang.conformance.client;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One HTTP call as a scenario words it.
 *
 * @param path from the hub's root, with its query
 * @param login how the caller shows who it is
 * @param scopes what the caller's own token is for, with spaces between; {@link Tokens#USUAL} for messages
 * @param body null for a call without one
 */
public record Call(String method, String path, Login login, String scopes, Map<String, String> headers, byte[] body) {

    /** How the caller shows who it is. */
    public enum Login {
        /** with its own token */
        OWN,
        /** not at all */
        NONE,
        /** with something that is no token of the hub */
        FALSE
    }

    /** A GET with the caller's own token. */
    public static Call get(String path) {
        return new Call("GET", path, Login.OWN, Tokens.USUAL, Map.of(), null);
    }

    /** A POST with the caller's own token. */
    public static Call post(String path, String contentType, byte[] body) {
        return new Call("POST", path, Login.OWN, Tokens.USUAL, Map.of("Content-Type", contentType), body);
    }

    /** This call with one more header. */
    public Call with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, path, login, scopes, more, body);
    }
}
