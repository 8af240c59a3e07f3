/** What the canonical message is: profiles, code systems and the validator over them. */
package nl.samenhang.profiles;
