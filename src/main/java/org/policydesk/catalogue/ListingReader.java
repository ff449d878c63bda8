package org.policydesk.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policydesk.policy.Notation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads files of the catalogue, and refuses what is not of their form: unknown and doubled keys, wrong values, what is missing. */
final class ListingReader {
    private static final YAMLMapper MAPPER = Notation.on(YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ListingReader() {}

    /**
     * The listing.
     *
     * @param file the file's name, which is the listing's with .yaml
     * @throws UnreadableListingException if it is none; the message says where and why
     */
    static Listing read(String file, byte[] yaml) {
        Listing listing;
        try {
            listing = MAPPER.readValue(yaml, Listing.class);
        } catch (JacksonException e) {
            throw new UnreadableListingException(file, line(e, yaml), field(e), problem(e), e);
        }
        if (!file.equals(listing.id() + ".yaml")) {
            String problem = "not the file's name";
            throw new UnreadableListingException(file, 1, "id", problem, new InvalidListingException("id", problem));
        }
        return listing;
    }

    /** Where it is, such as rounds[0].items[1].rule. */
    private static String field(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String problem(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "unknown key";
        }
        Throwable why = e.getCause() == null ? e : e.getCause();
        return why instanceof JacksonException of ? of.getOriginalMessage() : String.valueOf(why.getMessage());
    }

    /** Values are made once all of their fields were read, so that the reader itself stands behind the place by then. */
    private static int line(JacksonException e, byte[] yaml) {
        Map<String, Integer> lines = lines(yaml);
        String place = e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
        while (!place.isEmpty()) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return Optional.ofNullable(e.getLocation())
                .map(TokenStreamLocation::getLineNr)
                .orElse(0);
    }

    /** The lines by place, as far as the text can be read at all. */
    private static Map<String, Integer> lines(byte[] yaml) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = MAPPER.createParser(yaml)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (JacksonException e) {
            lines.remove("");
        }
        return lines;
    }
}
