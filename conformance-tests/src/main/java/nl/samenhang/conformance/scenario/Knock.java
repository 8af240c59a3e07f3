package nl.samenhang.conformance.scenario;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import java.io.IOException;
import java.net.URI;
import nl.samenhang.conformance.client.ClientKey;
import nl.samenhang.conformance.client.HubDoor;
import nl.samenhang.conformance.client.QueueLogin;
import nl.samenhang.conformance.client.Queues;
import nl.samenhang.conformance.client.Tokens;

/**
 * Comes as somebody the hub does not know, or with a key or password that is not the one it knows. Parameters:
 * {@code door} ({@code token} or {@code queue}); {@code name}: who it says it is. Sees {@code open} or {@code refused}.
 */
final class Knock implements Verb {

    @Override
    public Done play(Step step, Play play) throws IOException {
        String name = step.get("name", "onbekende-partner");
        String door = step.get("door", "token");
        return new Done(
                name + " knocks at the " + door + " door with credentials of its own making",
                door.equals("token") ? askToken(name, play) : logIn(name, play));
    }

    private static Seen askToken(String name, Play play) throws IOException {
        try {
            ClientKey own = ClientKey.of(
                    name, new ECKeyGenerator(Curve.P_256).keyID(name).generate());
            URI hub = play.config().hub();
            new Tokens(
                            HubDoor.client(play.patience().answer()),
                            hub,
                            own,
                            play.patience().answer())
                    .current(Tokens.USUAL);
            return Seen.outcome("open", "");
        } catch (Tokens.NoToken e) {
            // only a clear no is a no: a hub that breaks or answers anything to anybody refuses nobody
            return Seen.outcome(e.refused() ? "refused" : "unclear", e.getMessage());
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java makes no EC keys", e);
        }
    }

    private static Seen logIn(String name, Play play) throws IOException {
        QueueLogin login = new QueueLogin(play.config().broker(), name, "not-the-password");
        try (Queues queues = Queues.open(login, play.patience().answer())) {
            return Seen.outcome("open", "");
        } catch (JMSSecurityException e) {
            return Seen.outcome("refused", e.getMessage());
        } catch (JMSException e) {
            throw new IOException("the broker cannot be reached: " + e.getMessage(), e);
        }
    }
}
