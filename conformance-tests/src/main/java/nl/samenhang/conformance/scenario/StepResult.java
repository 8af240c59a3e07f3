package nl.samenhang.conformance.scenario;

import java.util.List;

/**
 * One step as it went.
 *
 * @param sent what was sent or asked, in words and bytes
 * @param expected what should have been seen
 * @param seen what was seen
 * @param unmet what did not hold; empty when all did
 */
public record StepResult(String did, String sent, List<String> expected, String seen, List<String> unmet) {}
