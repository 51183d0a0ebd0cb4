import type { DateTable } from '../dateTable';

/** Turkish. */
export const tr: DateTable = {
  language: 'tr',
  months: [
    'Ocak|Oca',
    'Şubat|Şub',
    'Mart|Mar',
    'Nisan|Nis',
    'Mayıs|May',
    'Haziran|Haz',
    'Temmuz|Tem',
    'Ağustos|Ağu',
    'Eylül|Eyl',
    'Ekim|Eki',
    'Kasım|Kas',
    'Aralık|Ara',
  ],
  weekdays: [
    'Pazartesi|Pzt',
    'Salı|Sal',
    'Çarşamba|Çar',
    'Perşembe|Per',
    'Cuma|Cum',
    'Cumartesi|Cmt',
    'Pazar|Paz',
  ],
  order: 'day-first',
  at: 'saat',
  yearCues: 'yılı|yılında',
  published:
    'yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|giriş|giriş tarihi|oluşturulma|oluşturulma tarihi|eklenme|tarih|haberin giriş tarihi',
  updated:
    'güncelleme|güncelleme tarihi|son güncelleme|son güncellenme|güncellendi|güncellenme|güncellenme tarihi|son güncelleme tarihi',
  author: 'yazar|haber|kaynak|editör|muhabir',
};
