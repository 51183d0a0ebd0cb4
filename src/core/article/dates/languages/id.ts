import type { DateTable } from '../dateTable';

/** Indonesian, and Malay where it differs. */
export const id: DateTable = {
  language: 'id',
  also: 'ms',
  months: [
    'Januari|Jan',
    'Februari|Feb',
    'Maret|Mar|Mac',
    'April|Apr',
    'Mei',
    'Juni|Jun',
    'Juli|Jul|Julai',
    'Agustus|Agu|Agt|Ags|Ogos|Ogo',
    'September|Sep|Sept',
    'Oktober|Okt',
    'November|Nov|Nop',
    'Desember|Des|Disember|Dis',
  ],
  weekdays: [
    'Senin|Sen|Isnin',
    'Selasa|Sel',
    'Rabu|Rab',
    'Kamis|Kam|Khamis',
    'Jumat|Jum|Jum’at|Jumaat',
    'Sabtu|Sab',
    'Minggu|Min|Ahad',
  ],
  order: 'day-first',
  at: 'pukul|jam|pada',
  hour: 'h',
  am: 'pagi',
  pm: 'petang|malam',
  yearCues: 'tahun|pada|sejak',
  published:
    'diterbitkan|diterbitkan pada|dipublikasikan|terbit|tayang|tanggal|diunggah|rilis|diterbit pada',
  updated:
    'diperbarui|diperbarui pada|diperbaharui|terakhir diperbarui|update|pembaruan|dikemas kini',
  author: 'oleh|penulis|editor|reporter',
};
