package org.policydesk.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policydesk.catalogue.CatalogueRows.ListingRow;
import org.policydesk.policy.programme.Programme;
import org.policydesk.policy.programme.ProgrammeDetail;
import org.policydesk.policy.programme.Programmes;
import org.springframework.stereotype.Component;

/** Finds the programme that a listing's rounds are of, whatever staff call it; callers bring the transaction. */
@Component
class ListingProgrammes {
    private final Programmes programmes;

    ListingProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * The one that was noted; where that is gone or was never noted, the one that the newest loaded round is of; at last one of
     * the listing's title.
     */
    Optional<Programme> of(ListingRow row, List<KeptItem> known) {
        return Stream.ofNullable(row.programmeId())
                .flatMap(id -> programmes.find(id).stream())
                .map(ProgrammeDetail::programme)
                .findFirst()
                .or(() -> known.reversed().stream()
                        .flatMap(one -> Stream.ofNullable(one.itemId()))
                        .flatMap(id -> programmes.ofItem(id).stream())
                        .map(ProgrammeDetail::programme)
                        .findFirst())
                .or(() -> programmes.names().stream()
                        .filter(one -> one.name().equals(row.title()))
                        .findFirst());
    }
}
