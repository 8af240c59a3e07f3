/**
 * Which class of data each part of a message is: by the labels of its sender, and by profile and code as
 * {@code data-of-profiles.yaml} says. HL7 Security Labeling Service; FHIR R4 security labels.
 */
package nl.samenhang.hub.label;
