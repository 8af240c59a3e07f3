/** The pages about the shared vocabulary, as the profiles' build made them, for anyone to read. */
package nl.samenhang.hub.vocabulary;
