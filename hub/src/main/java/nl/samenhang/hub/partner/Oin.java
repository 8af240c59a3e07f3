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

/** An Organisatie-identificatienummer: twenty digits, of which the first eight name the register. */
@Documented
@NotNull
@Pattern(regexp = "000000\\d{14}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Oin {
    /** A key of findings.yaml. */
    String message() default "oin-form";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
