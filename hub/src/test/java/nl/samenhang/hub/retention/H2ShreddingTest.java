package nl.samenhang.hub.retention;

class H2ShreddingTest extends ShreddingContract {

    @Override
    String[] database() {
        return new String[] {"--samenhang.keys.sweep-every=1s"};
    }
}
