package nl.samenhang.hub.referral;

import java.util.Collection;

/** What the register knows of referrals. Who asks and gets no answer may disclose nothing. */
public interface Referrals {

    /**
     * Whether a referral of this number and kind was closed that may be the same.
     *
     * @param numbers references of the number, by each who may have given it
     * @param kind code of referral-kind
     * @param people keyed references of the persons in the new one; none when it names nobody who is known elsewhere
     */
    boolean isClosed(Collection<String> numbers, String kind, Collection<String> people);
}
