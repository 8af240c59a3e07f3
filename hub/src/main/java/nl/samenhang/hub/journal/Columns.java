package nl.samenhang.hub.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How values that SQL does not know stand in a column: lists as JSON, instants with their zone. */
@Component
final class Columns {

    private final JsonMapper json;

    Columns(JsonMapper json) {
        this.json = json;
    }

    static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    String of(List<?> values) {
        return values.isEmpty() ? null : json.writeValueAsString(values);
    }

    <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            return null;
        }
        return json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, type));
    }
}
