package nl.samenhang.hub.deliver;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.partner.Channel;
import nl.samenhang.hub.partner.SecretReference;
import nl.samenhang.hub.partner.Secrets;
import org.springframework.stereotype.Component;

/**
 * POSTs a delivery to the partner's own system. 2xx: delivered; 4xx that is about the message: refused, in its own
 * words; all else: not available now. Redirects are not followed.
 */
@Component
final class HttpPush {

    /** These say something of the moment, or of the door itself (not logged in, not there), not of the message. */
    private static final Set<Integer> LATER = Set.of(401, 403, 404, 407, 408, 425, 429);

    private static final int LONGEST_REASON = 300;

    private final HttpClient client;
    private final DeliverySettings settings;
    private final Secrets secrets;

    HttpPush(DeliverySettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /**
     * @throws TemporarilyUnavailable when it did not reach the recipient, or the recipient asks to wait, or what it
     *     asks for as authorization is not there
     */
    Outcome push(Parcel parcel, Channel.Http channel) {
        var answer = send(request(parcel, channel));
        var status = answer.statusCode();
        if (status / 100 == 2) {
            return Outcome.TAKEN;
        }
        if (status / 100 == 4 && !LATER.contains(status)) {
            return new Outcome(reason(answer));
        }
        throw new TemporarilyUnavailable("recipient answers " + status);
    }

    private HttpRequest request(Parcel parcel, Channel.Http channel) {
        var request = HttpRequest.newBuilder(channel.url())
                .timeout(settings.answerTimeout())
                .header("Content-Type", parcel.mediaType())
                .header("Samenhang-Message-Id", parcel.messageId())
                .header("Samenhang-Delivery-Id", parcel.deliveryId())
                .header("Samenhang-Event", parcel.event())
                .header("Samenhang-Format", parcel.format())
                .header("Samenhang-Replay", String.valueOf(parcel.replay()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(parcel.content()));
        if (parcel.isOneOfSeveral()) {
            request.header("Samenhang-Part", String.valueOf(parcel.part()));
            request.header("Samenhang-Parts", String.valueOf(parcel.parts()));
        }
        if (channel.authorization() != null) {
            authorize(request, channel.authorization());
        }
        return request.build();
    }

    /** A secret that is missing or spoilt is a fault of the place: the message waits. */
    private void authorize(HttpRequest.Builder request, SecretReference reference) {
        try {
            request.header("Authorization", secrets.of(reference).orElseThrow());
        } catch (NoSuchElementException | UncheckedIOException | IllegalArgumentException e) {
            // without the cause: its words may quote the secret
            throw new TemporarilyUnavailable("the authorization for the recipient cannot be used");
        }
    }

    /** The whole answer within its term: a request's own timeout ends at the headers. */
    private HttpResponse<String> send(HttpRequest request) {
        var sending = client.sendAsync(request, BodyHandlers.ofString());
        try {
            return sending.get(settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            sending.cancel(true);
            throw new TemporarilyUnavailable("recipient does not answer", e);
        } catch (InterruptedException e) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            throw new TemporarilyUnavailable("interrupted while the recipient was asked", e);
        }
    }

    private static String reason(HttpResponse<String> answer) {
        var words = answer.body().replaceAll("\\p{Cntrl}+", " ").strip();
        var shortened = words.length() > LONGEST_REASON ? words.substring(0, LONGEST_REASON) : words;
        return "HTTP " + answer.statusCode() + (shortened.isEmpty() ? "" : ": " + shortened);
    }
}
