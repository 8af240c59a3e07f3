package nl.samenhang.hub.deliver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.springframework.stereotype.Component;

/** POSTs a delivery to the partner's own system. 2xx: delivered; 4xx: refused, in its own words; all else: not available now. Redirects are not followed. */
@Component
final class HttpPush {

    /** Request timeout and too many requests are a matter of time, not of the message. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private static final int LONGEST_REASON = 300;

    private final HttpClient client;
    private final DeliverySettings settings;

    HttpPush(DeliverySettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /** @throws TemporarilyUnavailable when it did not reach the recipient, or the recipient asks to wait */
    Outcome push(Parcel parcel, URI url) {
        var answer = send(request(parcel, url));
        var status = answer.statusCode();
        if (status / 100 == 2) {
            return Outcome.TAKEN;
        }
        if (status / 100 == 4 && !LATER.contains(status)) {
            return new Outcome(reason(answer));
        }
        throw new TemporarilyUnavailable("recipient answers " + status);
    }

    private HttpRequest request(Parcel parcel, URI url) {
        return HttpRequest.newBuilder(url)
                .timeout(settings.answerTimeout())
                .header("Content-Type", parcel.mediaType())
                .header("Samenhang-Message-Id", parcel.messageId())
                .header("Samenhang-Delivery-Id", parcel.deliveryId())
                .header("Samenhang-Event", parcel.event())
                .header("Samenhang-Format", parcel.format())
                .header("Samenhang-Replay", "false")
                .POST(HttpRequest.BodyPublishers.ofByteArray(parcel.content()))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new TemporarilyUnavailable("recipient does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TemporarilyUnavailable("interrupted while the recipient was asked", e);
        }
    }

    private static String reason(HttpResponse<String> answer) {
        var words = answer.body().strip();
        var shortened = words.length() > LONGEST_REASON ? words.substring(0, LONGEST_REASON) : words;
        return "HTTP " + answer.statusCode() + (shortened.isEmpty() ? "" : ": " + shortened);
    }
}
