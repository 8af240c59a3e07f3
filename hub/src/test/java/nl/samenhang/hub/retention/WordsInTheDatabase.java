package nl.samenhang.hub.retention;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every column of every row of every table, as somebody does who has stolen the database. */
public record WordsInTheDatabase(JdbcClient jdbc) {

    /** {@code table.column} of each place in which the word stands, as it is or in base64. */
    public TreeSet<String> placesOf(String word) {
        var places = new TreeSet<String>();
        for (var table : tables()) {
            jdbc.sql("select * from " + table).query((ResultSet row) -> {
                look(row, table, word, places);
            });
        }
        return places;
    }

    /** Every table of the hub. */
    public List<String> tables() {
        return jdbc
                .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .map(table -> '"' + table + '"')
                .toList();
    }

    private static void look(ResultSet row, String table, String word, TreeSet<String> places) throws SQLException {
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            if (texts(row, column).anyMatch(text -> text.contains(word))) {
                var name = row.getMetaData().getColumnName(column);
                places.add((table.replace("\"", "") + "." + name).toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    private static Stream<String> texts(ResultSet row, int column) throws SQLException {
        var texts = new ArrayList<String>();
        var value = row.getObject(column);
        if (value instanceof byte[] || value instanceof java.sql.Blob) {
            texts.add(new String(row.getBytes(column), StandardCharsets.ISO_8859_1));
        } else if (value != null) {
            texts.add(row.getString(column));
        }
        return texts.stream().flatMap(text -> Stream.of(text, fromBase64(text)));
    }

    private static String fromBase64(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
