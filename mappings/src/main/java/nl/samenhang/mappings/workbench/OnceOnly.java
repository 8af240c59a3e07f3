package nl.samenhang.mappings.workbench;

import java.util.function.Supplier;

/** Something that is made at its first use and kept. */
final class OnceOnly<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T made;

    OnceOnly(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
