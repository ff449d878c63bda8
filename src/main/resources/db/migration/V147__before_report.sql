-- What the task was before the association reported, so that taking the report back leads just there; null unless it was reported.
alter table submission_review add column state_before varchar(20);
alter table submission_review add column reason_before text;
-- What was reported before this was kept lay with the association, as nearly everything does.
update submission_review set state_before = 'ASSOCIATION_REVIEW'
    where verdict in ('PASSED', 'NOT_RECOMMENDED') and task_id in (
        select t.id from task t join recommendation r on r.item_id = t.item_id and r.occurrence_key = t.occurrence_key
        where r.stage = 'REPORTED' and t.state not in ('NOT_APPLICABLE', 'DECLINED', 'WITHDRAWN'));
