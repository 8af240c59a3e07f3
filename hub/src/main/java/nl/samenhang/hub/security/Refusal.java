package nl.samenhang.hub.security;

import org.springframework.http.HttpStatus;

/** Why a call is refused before it reaches its door, in the words of both faces. */
enum Refusal {
    NOT_READABLE(400, "structure", "Het verzoek is niet leesbaar.", "The request is not readable."),
    NOT_AUTHENTICATED(
            401,
            "login",
            "Er is geen geldig toegangstoken van deze hub meegestuurd, of het is verlopen.",
            "There is no valid access token of this hub with the request, or it has expired."),
    NOT_PERMITTED(
            403,
            "forbidden",
            "Het toegangstoken geeft geen recht op deze aanroep.",
            "The access token does not permit this call.");

    private final int status;
    private final String issueType;
    private final String nl;
    private final String en;

    Refusal(int status, String issueType, String nl, String en) {
        this.status = status;
        this.issueType = issueType;
        this.nl = nl;
        this.en = en;
    }

    int status() {
        return status;
    }

    /** Problem details of RFC 9457. The texts hold no quotes, so that they need no escaping. */
    String asProblem() {
        return """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s / %s","message":{"nl":"%s","en":"%s"}}"""
                .formatted(title(), status, nl, en, nl, en);
    }

    /** A FHIR OperationOutcome. */
    String asOperationOutcome() {
        return """
                {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"%s",\
                "details":{"text":"%s / %s"}}]}"""
                .formatted(issueType, nl, en);
    }

    /** For a problem without a type of its own the title is that of the status. */
    private String title() {
        return HttpStatus.valueOf(status).getReasonPhrase();
    }
}
