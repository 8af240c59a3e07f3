/** Scenarios as data (YAML), the verbs they are made of, and the verdicts they end in. */
package nl.samenhang.conformance.scenario;
