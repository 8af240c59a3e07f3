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

/** A municipality by its CBS code, or {@code *} for all of them. */
@Documented
@NotNull
@Pattern(regexp = "\\*|\\d{4}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface MunicipalityCode {
    /** A key of findings.yaml. */
    String message() default "municipality-form";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
