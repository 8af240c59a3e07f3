package nl.samenhang.hub.partner;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A partner, role or format id. It becomes part of queue and file names, hence no dots, slashes or wildcards. */
@Documented
@NotNull
@Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Code {
    /** A key of findings.yaml. */
    String message() default "code-form";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
