package nl.samenhang.hub.planted;

import java.util.List;

/**
 * A message as its sender sends it.
 *
 * @param sender partner id
 * @param format format id
 * @param faulty whether it must be refused
 * @param secrets none of a faulty one, which nobody gets
 */
record PlantedMessage(String sender, String format, byte[] body, boolean faulty, List<Secret> secrets) {}
