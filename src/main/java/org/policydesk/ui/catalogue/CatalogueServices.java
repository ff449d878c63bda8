package org.policydesk.ui.catalogue;

import org.policydesk.catalogue.Catalogue;
import org.policydesk.catalogue.CatalogueUpdates;
import org.policydesk.clock.BusinessClock;
import org.springframework.stereotype.Component;

/** The services behind the catalogue's pages. */
@Component
record CatalogueServices(Catalogue catalogue, CatalogueUpdates updates, BusinessClock clock) {}
