package nl.samenhang.hub.receive;

import nl.samenhang.hub.message.FaultPlace;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers in RFC 9457 whatever goes wrong outside a message; never a stack trace. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String RETRY_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> later(TemporarilyUnavailable unavailable) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "De hub kan dit nu niet verwerken; stuur het bericht straks ongewijzigd opnieuw. / The hub cannot"
                        + " process this now; send the same message again later.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(problem);
    }

    @ExceptionHandler({NoSuchMessage.class, MethodArgumentTypeMismatchException.class})
    ProblemDetail noSuchMessage() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND,
                "Onder dit nummer staat geen bericht van u. / There is no message of yours under this id.");
    }

    @ExceptionHandler
    ProblemDetail badQuery(InvalidParameterException unreadable) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "De vraag achter het adres is niet leesbaar. / The query cannot be read.");
    }

    @ExceptionHandler
    ProblemDetail bug(RuntimeException bug) {
        LOG.error("unexpected {}", FaultPlace.of(bug));
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Onverwachte fout in de hub; stuur het bericht ongewijzigd opnieuw. / Unexpected fault in the hub; send the"
                        + " same message again.");
    }
}
