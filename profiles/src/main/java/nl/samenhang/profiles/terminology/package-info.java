/**
 * What codes mean: lists unfolded, codes looked up, checked and translated, in Dutch or English. What the FHIR library
 * does right is left to it; the languages and the pages are ours.
 */
package nl.samenhang.profiles.terminology;
