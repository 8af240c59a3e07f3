package nl.samenhang.hub.command;

import java.io.IOException;
import java.net.http.HttpResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The master keys of a running hub: {@code keys list | rotate}. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "De hoofdsleutels van een draaiende hub / the master keys of a running hub")
final class KeysCommand {

    private static final String PATH = "/v1/keys";

    @Spec
    private CommandSpec spec;

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Toont welke sleutel geldt en hoever de wisseling is / shows which key holds and how far its"
                    + " rotation has come")
    int list(@Mixin HubClient hub) throws IOException {
        return told(hub.get(PATH));
    }

    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description = "Neemt een nieuwe hoofdsleutel, zonder stilstand / takes a new master key, without a pause")
    int rotate(@Mixin HubClient hub) throws IOException {
        return told(hub.post(PATH + "/rotation", "application/json", new byte[0]));
    }

    /** 0 when the hub did it; otherwise 1, with its own words. */
    private int told(HttpResponse<byte[]> answer) {
        var body = HubClient.json(answer);
        var out = spec.commandLine().getOut();
        if (answer.statusCode() != 200) {
            out.println(body.path("detail").asString());
            return 1;
        }
        var old = body.path("old").asInt();
        var left = body.path("toRewrap").asInt();
        out.println("sleutel " + id(body.path("primary").asInt()) + " geldt sinds "
                + body.path("since").asString() + "; oude sleutels: " + old + ", daarmee nog verpakt: " + left);
        out.println("key " + id(body.path("primary").asInt()) + " holds since "
                + body.path("since").asString() + "; old keys: " + old + ", still wrapped by these: " + left);
        return 0;
    }

    private static String id(int key) {
        return Integer.toUnsignedString(key);
    }
}
