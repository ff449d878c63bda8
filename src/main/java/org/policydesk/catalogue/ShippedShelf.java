package org.policydesk.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files in the program. Read when somebody first asks for them, not at the start. */
@Component
class ShippedShelf implements Shelf {
    private static final String FILES = "classpath:catalogue/*.yaml";

    private volatile @Nullable List<Listing> kept;

    @Override
    public List<Listing> all() {
        List<Listing> known = kept;
        if (known == null) {
            known = read();
            kept = known;
        }
        return known;
    }

    private static List<Listing> read() {
        try {
            List<Listing> listings = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                listings.add(
                        ListingReader.read(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray()));
            }
            listings.sort(Comparator.comparing(Listing::group)
                    .thenComparing(Listing::form)
                    .thenComparing(Listing::id));
            return List.copyOf(listings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
