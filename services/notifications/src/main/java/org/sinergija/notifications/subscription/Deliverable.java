package org.sinergija.notifications.subscription;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.sinergija.notifications.matching.Kind;
import org.sinergija.notifications.notice.Channel;

/// What a subscription says of how and when can be done, and it can match at all.
@Constraint(validatedBy = Deliverable.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Deliverable {
    String message() default "cannot be delivered";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Names each property that is at fault.
    final class Check implements ConstraintValidator<Deliverable, SubscriptionDetails> {
        @Override
        public boolean isValid(SubscriptionDetails details, ConstraintValidatorContext context) {
            Map<String, String> faults = faults(details);
            context.disableDefaultConstraintViolation();
            faults.forEach((property, fault) -> context.buildConstraintViolationWithTemplate(fault)
                    .addPropertyNode(property).addConstraintViolation());
            return faults.isEmpty();
        }

        private static Map<String, String> faults(SubscriptionDetails details) {
            Map<String, String> faults = new TreeMap<>();
            if (details.channel() == Channel.WEBHOOK && details.webhook() == null) {
                faults.put("webhook", "is required by the channel WEBHOOK");
            }
            if (details.channel() != Channel.WEBHOOK && details.webhook() != null) {
                faults.put("webhook", "is for the channel WEBHOOK alone");
            }
            if (details.weekday() != null && details.frequency() != Frequency.WEEKLY) {
                faults.put("weekday", "is for the frequency WEEKLY alone");
            }
            if (!details.themes().isEmpty() && details.kinds().equals(List.of(Kind.ORGANISATION))) {
                faults.put("themes", "would match nothing: organisations have no themes");
            }
            return faults;
        }
    }
}
