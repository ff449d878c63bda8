package org.policydesk.operation;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How the values of a column pass from one database to another, and as what they compare. Null passes as null. */
enum Kind {
    TEXT(String.class, Types.VARCHAR),
    WHOLE(Long.class, Types.BIGINT),
    DECIMAL(BigDecimal.class, Types.NUMERIC),
    TRUTH(Boolean.class, Types.BOOLEAN),
    DAY(LocalDate.class, Types.DATE),
    HOUR(LocalTime.class, Types.TIME),
    LOCAL_MOMENT(LocalDateTime.class, Types.TIMESTAMP),
    MOMENT(OffsetDateTime.class, Types.TIMESTAMP_WITH_TIMEZONE),
    BYTES(byte[].class, Types.BINARY);

    private final Class<?> type;
    private final int sqlType;

    Kind(Class<?> type, int sqlType) {
        this.type = type;
        this.sqlType = sqlType;
    }

    /**
     * @param typeName as the database's catalogue calls it, in small letters
     * @throws IllegalArgumentException if no column of a desk was of that type so far
     */
    static Kind of(String typeName) {
        return switch (typeName) {
            case "text", "varchar", "character varying", "bpchar", "character", "character large object" -> TEXT;
            case "bigint", "integer", "smallint", "int8", "int4", "int2" -> WHOLE;
            case "numeric", "decimal" -> DECIMAL;
            case "boolean", "bool" -> TRUTH;
            case "date" -> DAY;
            case "time", "time without time zone" -> HOUR;
            case "timestamp", "timestamp without time zone" -> LOCAL_MOMENT;
            case "timestamp with time zone", "timestamptz" -> MOMENT;
            case "bytea", "binary varying", "binary large object" -> BYTES;
            default -> throw new IllegalArgumentException("type " + typeName);
        };
    }

    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        return switch (this) {
            case BYTES -> row.getBytes(column);
            case TEXT -> row.getString(column);
            case WHOLE -> {
                long number = row.getLong(column);
                yield row.wasNull() ? null : number;
            }
            default -> row.getObject(column, type);
        };
    }

    void write(PreparedStatement statement, int column, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(column, sqlType);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(column, bytes);
        } else {
            statement.setObject(column, value);
        }
    }

    /** The same text for the same value, whichever database it came from. */
    static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case OffsetDateTime at -> at.withOffsetSameInstant(ZoneOffset.UTC).toString();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }
}
