/**
 * What courts forbid to share, whatever other ground there is: every version of every ban, and what it means for one
 * recipient and one class of data. It holds codes and keyed references, never a name, a number of a person or words of
 * a decision.
 */
package nl.samenhang.hub.court;
