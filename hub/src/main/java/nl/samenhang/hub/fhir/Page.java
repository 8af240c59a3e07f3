package nl.samenhang.hub.fhir;

import ca.uhn.fhir.model.primitive.InstantDt;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;

/** One page of what a search found; only what stands on it is read. Nothing is kept for the next page. */
final class Page implements IBundleProvider {

    private static final int USUAL = 20;
    private static final int MOST = 50;

    /** What a search found. */
    interface Found {

        /** How many there are. */
        int size();

        /** Some of them, in their order. */
        List<IBaseResource> some(int offset, int most);
    }

    private final Found found;
    private final int offset;
    private final int size;

    Page(Found found, Integer offset, Integer count) {
        this.found = found;
        this.offset = natural(Objects.requireNonNullElse(offset, 0));
        this.size = Math.min(MOST, natural(Objects.requireNonNullElse(count, USUAL)));
    }

    /** Those of the found that stand on this page. */
    <T> List<T> on(List<T> all) {
        return all.stream().skip(offset).limit(size).toList();
    }

    private static int natural(int number) {
        if (number < 0) {
            throw Fault.BAD_PARAMETERS.told();
        }
        return number;
    }

    @Override
    public List<IBaseResource> getResources(int from, int to) {
        return found.some(offset, size);
    }

    @Override
    public Integer getCurrentPageOffset() {
        return offset;
    }

    @Override
    public Integer getCurrentPageSize() {
        return size;
    }

    @Override
    public Integer size() {
        return found.size();
    }

    @Override
    public Integer preferredPageSize() {
        return size;
    }

    @Override
    public IPrimitiveType<Date> getPublished() {
        return InstantDt.withCurrentTime();
    }

    @Override
    public String getUuid() {
        return null;
    }
}
