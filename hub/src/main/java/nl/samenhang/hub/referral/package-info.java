/**
 * Closed reports: which referrals came through the hub under which number, who closed them, and that they stay closed.
 * It holds hashes and codes, never a number of a case.
 */
package nl.samenhang.hub.referral;
