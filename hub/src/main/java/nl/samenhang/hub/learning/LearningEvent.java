package nl.samenhang.hub.learning;

import java.time.LocalDate;
import java.util.Set;

/**
 * What one message tells of the course of things with a family, in codes.
 *
 * @param municipality CBS code of four digits; empty when the message names none
 * @param day on which the hub accepted it, in the Netherlands
 * @param event code of message-event
 * @param kind code of referral-kind; empty for a message without a referral
 * @param states codes of task-status, request-status or measure-phase
 * @param outcomes codes of referral-outcome
 * @param hearings codes of hearing-status
 * @param sender partner id
 * @param recipients partner ids of those to whom it was addressed; who got a copy is not among them
 */
record LearningEvent(
        String municipality,
        LocalDate day,
        String event,
        String kind,
        Set<String> states,
        Set<String> outcomes,
        Set<String> hearings,
        String sender,
        Set<String> recipients) {}
