-- When somebody had seen enough of the tour, which is then shown to them no more by itself.
alter table person add column tour_seen_at timestamp with time zone;
