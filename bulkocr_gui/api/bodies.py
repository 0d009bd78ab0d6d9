"""What callers send: a new job, with every option that a job has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bulkocr_gui.api.problems import of_field, of_fields
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobRequest
from bulkocr_gui.jobs.options import (
    CloudModel,
    Conflict,
    Detection,
    EngineMode,
    Exceptions,
    JobOptions,
    PdfPages,
    Preparation,
    Quality,
    Transport,
)
from bulkocr_gui.jobs.output_names import checked_merged, checked_naming
from bulkocr_gui.jobs.page_ranges import page_ranges
from bulkocr_gui.processing.document_files import checked_formats
from bulkocr_gui.processing.intake import checked_patterns, checked_poor_to, resolved

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.api.service import Service

MOST_WORKERS = 256
MOST_PATTERNS = 100
Words = Annotated[str, Field(max_length=300)]
Names = Annotated[tuple[Words, ...], Field(max_length=MOST_PATTERNS)]


class NewJob(BaseModel):
    """A job. What is not given is as the command line has it."""

    model_config = ConfigDict(extra="forbid")

    folder_path: Annotated[str, Field(min_length=1, max_length=4096)]
    """A folder or file on this computer, from its root."""
    provider: Annotated[str, Field(max_length=60)] = "tesseract"
    parallel: bool = True
    """Whether pages are recognised at the same time; false is one worker."""
    max_workers: Annotated[int, Field(ge=0, le=MOST_WORKERS)] = 0
    """0 is the provider's own number."""
    output_path: Annotated[str, Field(max_length=4096)] | None = None
    """A folder; none is one beside `folder_path`."""
    name: Words = ""
    languages: Names | None = None
    formats: Names = ("txt",)
    merged: Names = ()
    max_retries: Annotated[int, Field(ge=0, le=20)] = 3
    auto_pause: Annotated[int, Field(ge=0, le=10_000)] = 5
    unreadable_count: bool = True
    page_timeout: Annotated[float, Field(ge=1, le=86_400)] = 120.0
    page_segmentation: Annotated[int, Field(ge=0, le=13)] = 3
    engine_mode: EngineMode = EngineMode.AUTO
    quality: Quality = Quality.BALANCED
    preparation: Annotated[tuple[Preparation, ...], Field(max_length=MOST_PATTERNS)] = tuple(Preparation)
    poor_to: Annotated[str, Field(max_length=60)] = ""
    preserve_layout: bool = False
    pdf_pages: PdfPages = PdfPages.AUTO
    pdf_a: bool = False
    page_ranges: Words = ""
    include: Names = ()
    exclude: Names = ()
    naming: Words = "{name}"
    beside: bool = False
    conflict: Conflict = Conflict.NUMBER
    exceptions: Exceptions = Exceptions.NONE
    endpoint: Words | None = None
    transport: Transport | None = None
    detection: Detection = Detection.DOCUMENT
    cloud_model: CloudModel = CloudModel.STABLE
    cost_cap: Annotated[int, Field(ge=0, le=10**15)] | None = None
    """Millionths of the currency; the job pauses before it costs more."""
    reuse: bool = True

    @field_validator("folder_path", "output_path")
    @classmethod
    def _from_the_root(cls, value: str | None) -> str | None:
        if value is not None:
            _check_path(value)
        return value

    @field_validator("folder_path")
    @classmethod
    def _is_there(cls, value: str) -> str:
        try:
            there = Path(value).exists()
        except OSError as error:
            raise ValueError(f"it cannot be looked at ({error.strerror})") from error
        if not there:
            raise ValueError("there is no such folder or file on this computer")
        return value

    def request(self, defaults: JobOptions, passwords: tuple[str, ...] = ()) -> JobRequest:
        """The job as the queue takes it.

        Args:
            defaults: of the provider: its languages, and where it is called.
            passwords: for its encrypted PDFs.
        """
        taken: dict[str, Any] = {
            name: getattr(self, name)
            for name in type(self).model_fields
            if name in JobOptions.__dataclass_fields__ and name not in ("languages", "endpoint", "transport")
        }
        options = JobOptions(
            **taken,
            workers=self.max_workers if self.parallel else 1,
            languages=defaults.languages if self.languages is None else self.languages,
            endpoint=defaults.endpoint if self.endpoint is None else self.endpoint,
            transport=defaults.transport if self.transport is None else self.transport,
        )
        return JobRequest(
            sources=(Path(self.folder_path),),
            output=Path(self.output_path) if self.output_path else None,
            provider=self.provider,
            name=self.name,
            options=options,
            passwords=passwords,
        )


class NewExport(BaseModel):
    """What is written of a job once more."""

    model_config = ConfigDict(extra="forbid")

    formats: Names = ()
    """Of each document."""
    merged: Names = ()
    """One file for all documents."""
    archive: bool = False
    """Whether all goes into one ZIP."""
    output_path: Annotated[str, Field(max_length=4096)] | None = None
    """A folder, or the archive; none is the job's own folder."""

    @field_validator("output_path")
    @classmethod
    def _from_the_root(cls, value: str | None) -> str | None:
        if value is not None:
            _check_path(value)
        return value


def wanted_export(body: bytes) -> NewExport:
    """What a caller wants to be written.

    Raises:
        Problem: it cannot be; the fields are named.
    """
    try:
        new = NewExport.model_validate_json(body)
    except ValidationError as error:
        raise of_fields(error) from error
    checks: tuple[tuple[str, Callable[[], object]], ...] = (
        ("merged", lambda: checked_merged(new.merged)),
        ("formats", lambda: checked_formats(new.formats) if new.formats or not new.merged else None),
    )
    for field, check in checks:
        try:
            check()
        except UsageError as error:
            raise of_field(field, error) from error
    return new


def _check_path(value: str) -> None:
    if not value or "\0" in value:
        raise ValueError("it is no path")
    path = Path(value)
    if not path.is_absolute():
        raise ValueError("it must begin at the root")
    if ".." in path.parts:
        raise ValueError("it must not have .. in it")


def wanted_job(body: bytes, service: Service) -> JobRequest:
    """The job that a caller sent, checked as far as it can be before it is entered.

    Raises:
        Problem: it cannot be started so; the fields are named.
        UsageError: its provider may not be used.
    """
    try:
        new = NewJob.model_validate_json(body)
    except ValidationError as error:
        raise of_fields(error) from error
    provider = service.providers.get(new.provider)
    if provider is None:
        known = ", ".join(service.providers)
        raise of_field(
            "provider", UsageError("unknown_provider", f"There is no provider {new.provider}.", f"Known: {known}.")
        )
    wanted = new.request(service.defaults(provider))
    options = wanted.options
    checks: tuple[tuple[str, Callable[[], object]], ...] = (
        ("folder_path", lambda: resolved(wanted.sources)),
        ("page_ranges", lambda: page_ranges(options.page_ranges)),
        ("include", lambda: checked_patterns(options)),
        ("naming", lambda: checked_naming(options)),
        ("merged", lambda: checked_merged(options.merged)),
        ("formats", lambda: checked_formats(options.formats)),
        ("poor_to", lambda: checked_poor_to(wanted, service.providers)),
    )
    for field, check in checks:
        try:
            check()
        except UsageError as error:
            raise of_field(field, error) from error
    return wanted
